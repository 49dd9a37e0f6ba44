"""No test writes in the user's own data folder, nor reads a calibration made there."""

import os
import tempfile

os.environ["EVALASSIST_DATA"] = tempfile.mkdtemp(prefix="evalassist-tests-")
os.environ["EVALASSIST_NO_JOURNAL"] = "1"
