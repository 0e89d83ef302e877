# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts corelane_driver for Corelane. A program that is started as a file imports from the file's
folder and not from the current one, where anybody may have left a random.py.
"""

import os
import sys

from corelane_driver.__main__ import main


def _keep_children_out_of_the_current_folder():
    """spawn and forkserver start Python with -c, which imports from the current folder; from 3.11 on
    PYTHONSAFEPATH forbids it. corelane_python is Python begun in another folder: a child goes back
    to its parent's once it has the parent's sys.path.
    """
    if sys.version_info >= (3, 11) or not sys.executable:
        return
    import multiprocessing

    os.environ["CORELANE_PYTHON"] = sys.executable
    folder = os.path.dirname(os.path.abspath(__file__))
    multiprocessing.set_executable(os.path.join(folder, "corelane_python"))


if __name__ == "__main__":
    if any(word.startswith("start-method=") for word in sys.argv):  # shared memory has a tracker
        _keep_children_out_of_the_current_folder()
    sys.exit(main(sys.argv[1:]))
