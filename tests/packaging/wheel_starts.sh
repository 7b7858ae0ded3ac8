#!/usr/bin/env bash
# The wheel holds everything it needs: built, installed in a clean environment, started elsewhere.
set -euo pipefail
here=$(pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${PYTHON:-python3}" -m pip wheel --quiet --no-deps --no-build-isolation --wheel-dir "$work" .
"${PYTHON:-python3}" -m venv "$work/venv"
"$work/venv/bin/python" -m pip install --quiet --disable-pip-version-check \
    --no-deps --require-hashes -r "$here/requirements.lock"
"$work/venv/bin/python" -m pip install --quiet --no-deps "$work"/*.whl
cd "$work"
"$work/venv/bin/python" -m bot --help >/dev/null
# The words we understand and the homes of e-mail are in it.
for asked in '"date","text":"in drei Tagen"' '"amount","text":"fifty"' '"email","text":"a@gmial.com"'; do
    echo '{"id":1,"kind":'"$asked"',"lang":"de","country":"DE","now":"2026-11-23T10:00"}'
done | "$work/venv/bin/python" -m bot read --jsonl | grep -c '2026-11-26\|5000\|a@gmail.com' | grep -qx 3
"$work/venv/bin/python" - <<'PY'
"""Every catalogue, fact and migration is in the wheel."""
import asyncio, pathlib, tempfile
from bot.domain.marketplaces import MARKETPLACES
from bot.texts import LANGUAGES, texts
from handlers.local_chat import LocalChatServer
from storage.database import Database

async def start() -> None:
    with tempfile.TemporaryDirectory() as folder:
        await (await Database.open(pathlib.Path(folder) / "bot.sqlite3")).close()
    async with LocalChatServer() as server:
        print("wheel:", len(MARKETPLACES), "marketplaces,", LANGUAGES, server.root.rpartition(":")[0])

for language in LANGUAGES:
    texts(language)
asyncio.run(start())
PY
