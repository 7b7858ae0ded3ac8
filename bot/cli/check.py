"""`python -m bot check`: what a message asks of its reader, and what speaks against doing it."""

import argparse
import sys
from collections.abc import Sequence
from typing import Any

from bot.cli.jsonl import answer_all, loaded
from bot.scam import Judgement, Signal, Verdict, check

_ABOUT = """\
Judges a text, or one message a line, stdin to stdout.

Without --jsonl the whole input is one text, and the answer is its level with the reasons.

With --jsonl one JSON object a line:
in:   {"id":"7","text":"Get me two gift cards, I'm in a meeting. Send me a photo of the codes.",
       "lang":"en","before":["Are you free?"]}                          (one line)
out:  {"id":"7","level":"stop","signals":[{"name":"hand_over","words":["..."]}],"lang":"en",
       "reported":{"level":"stop","signals":[...]}}                     (one line)

  lang      in: a hint, never believed against the text; may be left out
            out: what the text is written in, or null if that cannot be told
  before    what the same person wrote just before, oldest first; may be left out
  level     stop, careful or none; none is no promise that all is well
  signals   what speaks against it, with the words of the text or of `before` that say so
  reported  only if the text tells of somebody else's request: how that is judged

Understood are en, de, fr, es, it, pt, nl, pl and ja. A line that is no such object gives
{"id":null,"error":"check-problem-line","line":3}, with nothing of what it held, and the rest goes
on; an empty line is passed over.
"""
LINE_PROBLEM = "check-problem-line"


def main(arguments: list[str]) -> int:
    """Judge what comes in; the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m bot check",
        description=_ABOUT,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--jsonl", action="store_true", help="the form above")
    chosen = parser.parse_args(arguments)
    try:
        if chosen.jsonl:
            answer_all(sys.stdin.buffer, sys.stdout.buffer, answer)
        else:
            text = sys.stdin.buffer.read().decode("utf-8", "replace")
            sys.stdout.write(told(check(text)))
    except BrokenPipeError:
        return 1
    return 0


def answer(line: bytes, number: int) -> dict[str, Any]:
    """The answer to one line, whatever it holds; `number` counts the lines."""
    match asked := loaded(line):
        case {"id": str() | int() as id_, "text": str() as text}:
            before, hint = asked.get("before"), asked.get("lang")
            if _are_texts(before) and (hint is None or isinstance(hint, str)):
                return {"id": id_, **_as_json(check(text, before or (), hint))}
    return {"id": None, "error": LINE_PROBLEM, "line": number}


def _are_texts(before: Any) -> bool:
    if before is None:
        return True
    return isinstance(before, list) and all(isinstance(text, str) for text in before)


def _as_json(verdict: Verdict) -> dict[str, Any]:
    found: dict[str, Any] = {
        "level": verdict.level,
        "signals": _signals(verdict.signals),
        "lang": verdict.language,
    }
    if verdict.reported is not None:
        found["reported"] = _judged(verdict.reported)
    return found


def _judged(judgement: Judgement) -> dict[str, Any]:
    return {"level": judgement.level, "signals": _signals(judgement.signals)}


def _signals(signals: Sequence[Signal]) -> list[dict[str, Any]]:
    return [{"name": signal.name, "words": signal.words} for signal in signals]


def told(verdict: Verdict) -> str:
    """A verdict as lines to read."""
    lines = [verdict.level, *map(_line, verdict.signals)]
    if not verdict.covered:
        lines.append(f"language not understood: {verdict.language or 'unknown'}")
    if verdict.reported is not None:
        lines += [f"told of: {verdict.reported.level}", *map(_line, verdict.reported.signals)]
    return "\n".join(lines) + "\n"


def _line(signal: Signal) -> str:
    return f"  {signal.name}: {' | '.join(signal.words)}"
