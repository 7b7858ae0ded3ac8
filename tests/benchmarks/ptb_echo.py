"""The peer: python-telegram-bot as its documentation shows it, a no-op echo, nothing stored."""

import os

from telegram.ext import Application, MessageHandler, filters


async def echo(update, context):  # type: ignore[no-untyped-def]
    await update.message.reply_text(update.message.text)


application = (
    Application.builder()
    .token(os.environ["BOT_TOKEN"])
    .base_url(os.environ["BOT_API_URL"] + "/bot")
    # One after the other, PTB's default, is fastest where nothing waits; 16 where requests do.
    .concurrent_updates(int(os.environ["PTB_AT_ONCE"]))
    .build()
)
application.add_handler(MessageHandler(filters.TEXT, echo))
application.run_polling()
