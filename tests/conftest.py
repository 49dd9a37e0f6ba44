"""No test writes in the user's own data folder, nor reads a calibration made there; property tests have no clock.

Speed is measured in benchmarks/: a deadline here would fail on a busy machine. Examples are drawn the same way on every run.
"""

import atexit
import os
import shutil
import tempfile

from hypothesis import settings

_DATA = tempfile.mkdtemp(prefix="evalassist-tests-")
atexit.register(shutil.rmtree, _DATA, ignore_errors=True)
os.environ["EVALASSIST_DATA"] = _DATA
os.environ["EVALASSIST_NO_JOURNAL"] = "1"
settings.register_profile("evalassist", deadline=None, derandomize=True)
settings.load_profile("evalassist")
