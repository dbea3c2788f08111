"""Text messages. In India only texts that were registered beforehand arrive, and only letter by letter the same."""
