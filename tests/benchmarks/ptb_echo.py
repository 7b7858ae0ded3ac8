"""The peer: python-telegram-bot as its documentation shows it, a no-op echo, nothing stored."""

import os

from telegram.ext import Application, MessageHandler, filters


async def echo(update, context):  # type: ignore[no-untyped-def]
    await update.message.reply_text(update.message.text)


application = (
    Application.builder()
    .token(os.environ["BOT_TOKEN"])
    .base_url(os.environ["BOT_API_URL"] + "/bot")
    # More at once is slower on its default backend: 21 a second with 200.
    .concurrent_updates(16)
    .build()
)
application.add_handler(MessageHandler(filters.TEXT, echo))
application.run_polling()
