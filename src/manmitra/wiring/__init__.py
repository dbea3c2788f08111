"""Parts of the container, one for each newer feature: what they need is told to them, and they know no other part."""
