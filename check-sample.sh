#!/usr/bin/env bash
# Sets up, checks a sample dossier and says where the report is.
set -euo pipefail
cd "$(dirname "$0")"
./setup.sh
.venv/bin/evalassist check samples/d01-ifocop-m1-fort/dossier.docx --rubric ifocop-cm --deliverable M1 --format html,json --out rapports
