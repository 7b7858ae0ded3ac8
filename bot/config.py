"""Settings from the environment or `.env`, all with the prefix `BOT_`, the token a secret."""

import re
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any, Literal

from dotenv import dotenv_values
from platformdirs import user_data_path
from pydantic import AfterValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

TELEGRAM = "https://api.telegram.org"
ENV_FILE = Path(".env")
_MOST_AHEAD = 20 * 366 * 24 * 3600
_TOKEN = re.compile(r"[0-9]{1,20}:[A-Za-z0-9_-]{1,200}")
_ADDRESS = re.compile(r"https?://[^\s/?#]+(/[^\s?#]*)?")


class WrongSetting(Exception):
    """A setting that cannot be used: one line that says which and what it should be."""


def _token(value: SecretStr) -> SecretStr:
    if not _TOKEN.fullmatch(value.get_secret_value()):
        raise ValueError("is not a token; copy it from BotFather, it looks like 123456:ABC-def")
    return value


def _address(value: str) -> str:
    if not _ADDRESS.fullmatch(value):
        raise ValueError("is not an address like https://api.telegram.org")
    return value.rstrip("/")


def _lower(value: Any) -> Any:
    return value.lower() if isinstance(value, str) else value


class Settings(BaseSettings):
    """Everything an operator can set. The README lists each."""

    model_config = SettingsConfigDict(
        env_prefix="BOT_",
        env_file=ENV_FILE,
        env_ignore_empty=True,
        extra="ignore",
        hide_input_in_errors=True,
    )

    token: Annotated[SecretStr, AfterValidator(_token)] | None = None
    api_url: Annotated[str, AfterValidator(_address)] = TELEGRAM
    database: Path | None = None
    send_limits: Literal["telegram", "off"] = "telegram"
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    clock_ahead: Annotated[int, Field(ge=0, le=_MOST_AHEAD)] = 0

    @property
    def bot_id(self) -> int:
        """The bot's Telegram id, the first part of its token; 0 without a token."""
        return int(self.token.get_secret_value().partition(":")[0]) if self.token else 0

    @property
    def database_path(self) -> Path:
        """Where the database lies: as set, or one file per bot in the user's data directory."""
        if self.database is not None:
            return self.database.expanduser().absolute()
        return user_data_path("giftwise", appauthor=False) / f"bot-{self.bot_id}.sqlite3"


def load_settings() -> Settings:
    """Read the settings; WrongSetting with one clear line if one cannot be used."""
    _refuse_misspelt()
    try:
        return Settings()
    except ValidationError as wrong:
        problems = [_problem(error) for error in wrong.errors(include_input=False)]
        raise WrongSetting("; ".join(problems)) from None


def _problem(error: Any) -> str:
    name = f"BOT_{str(error['loc'][0]).upper()}"
    said = str(error["msg"]).removeprefix("Value error, ")
    said = said.replace("Input should be", "should be")
    return f"{name} {said}"


def _refuse_misspelt() -> None:
    """A misspelt name in `.env` would be ignored in silence, a token perhaps."""
    known = [f"BOT_{name.upper()}" for name in Settings.model_fields]
    for name in dotenv_values(ENV_FILE) if ENV_FILE.is_file() else ():
        if name.upper().startswith("BOT_") and name.upper() not in known:
            near = get_close_matches(name.upper(), known, n=1)
            hint = f"; did you mean {near[0]}?" if near else ""
            raise WrongSetting(f"{name} in .env is not a setting{hint}")
