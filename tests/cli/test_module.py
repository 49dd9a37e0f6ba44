import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ENV = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "error"}


def test_the_package_runs_as_a_module() -> None:
    done = subprocess.run([sys.executable, "-m", "evalassist", "--help"], capture_output=True, text=True, env=ENV, check=False)
    assert done.returncode == 0 and done.stdout.startswith("Usage : evalassist") and "batch" in done.stdout
    wrong = subprocess.run([sys.executable, "-m", "evalassist", "chek"], capture_output=True, text=True, env=ENV, check=False)
    assert wrong.returncode == 2 and "vouliez-vous dire « check »" in wrong.stderr


def test_a_worker_that_imports_the_module_does_not_run_the_command() -> None:
    code = "import runpy; runpy.run_module('evalassist.__main__', run_name='__mp_main__'); print('rien')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=ENV, check=False)
    assert (done.returncode, done.stdout) == (0, "rien\n")
