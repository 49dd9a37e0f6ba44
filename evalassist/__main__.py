"""``python -m evalassist``: the command line, safe to start worker processes from."""

from __future__ import annotations

if __name__ == "__main__":  # a spawned worker imports this file again: it must do nothing then
    from evalassist.cli.main import main

    main()
