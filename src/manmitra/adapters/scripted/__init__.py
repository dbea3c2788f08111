"""The companion that needs no key and no network: short, warm words, chosen by topic, mood and language."""
