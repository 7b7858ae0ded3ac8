"""Write the lock files anew (`make lock`): name==version and hashes, no addresses."""

import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
OPTIONS = (
    "--quiet",
    "--generate-hashes",
    "--strip-extras",
    "--allow-unsafe",
    "--no-header",
    "--no-annotate",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--no-emit-trusted-host",
)


def compile_lock(source: Path, lock: Path) -> None:
    """Pin what `source` asks for into `lock`, keeping versions that still fit."""
    command = [sys.executable, "-m", "piptools", "compile", *OPTIONS, "-o", str(lock), str(source)]
    subprocess.run(command, check=True, cwd=ROOT)


def main() -> None:
    """All three: what the bot needs, the tools, the peers of the benchmark."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    groups = project["dependency-groups"]
    compile_lock(ROOT / "pyproject.toml", ROOT / "requirements.lock")
    with tempfile.TemporaryDirectory() as folder:
        for group, lock in (("test", "tests"), ("bench", "tests/benchmarks")):
            source = Path(folder) / f"{group}.in"
            constraint = f"-c {ROOT / 'requirements.lock'}\n" if group == "test" else ""
            source.write_text(constraint + "\n".join(groups[group]))
            compile_lock(source, ROOT / lock / "requirements.lock")


if __name__ == "__main__":
    main()
