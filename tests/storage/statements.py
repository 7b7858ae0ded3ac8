"""Every SQL statement in `storage/`, found in the source and not listed by hand."""

import ast
import importlib
import pkgutil
from pathlib import Path

import storage

_RUNS = {"run", "row", "rows", "run_each", "execute", "execute_fetchall", "executemany"}
_VERBS = ("SELECT", "INSERT", "UPDATE", "DELETE")


def statements() -> dict[str, str]:
    """Statements by where they stand ("people.meet:2")."""
    found: dict[str, str] = {}
    for info in pkgutil.walk_packages(storage.__path__, "storage."):
        module = importlib.import_module(info.name)
        source = Path(str(module.__file__)).read_text(encoding="utf-8")
        for function in ast.walk(ast.parse(source)):
            if not isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
                continue
            for number, sql in enumerate(_in(function, vars(module)), 1):
                found[f"{info.name.removeprefix('storage.')}.{function.name}:{number}"] = sql
    return found


def _in(function: ast.AST, names: dict[str, object]) -> list[str]:
    calls = [
        node
        for node in ast.walk(function)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in _RUNS
        and node.args
    ]
    found = []
    for call in calls:
        if not isinstance(call.args[0], ast.Constant | ast.JoinedStr):
            continue
        # Column lists are constants of the module, so an f-string can be evaluated there.
        sql = eval(compile(ast.Expression(call.args[0]), "sql", "eval"), dict(names))
        if isinstance(sql, str) and sql.lstrip().startswith(_VERBS):
            found.append(sql)
    return found


STATEMENTS = statements()
