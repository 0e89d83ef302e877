# SPDX-License-Identifier: GPL-3.0-or-later
"""Packs corelane_driver as a wheel: the build backend (PEP 517) of this folder's pyproject.toml.

The package is plain Python, so a wheel is its files and three texts in a zip file (PEP 427). With
setuptools, `pip install` would need that or the network, and a folder that may be written to.
"""

import base64
import hashlib
import os
import re
import zipfile

_HERE = os.path.dirname(os.path.abspath(__file__))
_PACKAGE = "corelane_driver"


def get_requires_for_build_wheel(config_settings=None):
    return []


def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    """Writes the wheel into the folder and returns the file's name."""
    project = _project()
    info = "%s-%s.dist-info" % (_PACKAGE, project["version"])
    files = dict(_sources())
    files[info + "/METADATA"] = _lines(
        "Metadata-Version: 2.1", "Name: " + project["name"], "Version: " + project["version"],
        "Summary: " + project["description"], "Requires-Python: " + project["requires-python"])
    files[info + "/WHEEL"] = _lines(
        "Wheel-Version: 1.0", "Generator: corelane", "Root-Is-Purelib: true", "Tag: py3-none-any")
    record = info + "/RECORD"
    files[record] = _lines(*[_record(name, files[name]) for name in files], record + ",,")
    name = "%s-%s-py3-none-any.whl" % (_PACKAGE, project["version"])
    with zipfile.ZipFile(os.path.join(wheel_directory, name), "w", zipfile.ZIP_DEFLATED) as wheel:
        for path in files:
            wheel.writestr(path, files[path])
    return name


def _project():
    """The lines KEY = "TEXT" of pyproject.toml; tomllib came with Python 3.11."""
    with open(os.path.join(_HERE, "pyproject.toml"), encoding="utf-8") as file:
        return dict(re.findall(r'^([\w-]+) = "(.*)"$', file.read(), re.MULTILINE))


def _sources():
    """(path in the wheel, bytes) of the package's files."""
    for folder, folders, names in os.walk(os.path.join(_HERE, _PACKAGE)):
        folders[:] = sorted(name for name in folders if name != "__pycache__")
        for name in sorted(names):
            path = os.path.join(folder, name)
            with open(path, "rb") as file:
                yield os.path.relpath(path, _HERE).replace(os.sep, "/"), file.read()


def _record(name, content):
    digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
    return "%s,sha256=%s,%d" % (name, digest, len(content))


def _lines(*lines):
    return ("\n".join(lines) + "\n").encode()
