"""Things to read: a first small shelf. Reviewing, progress and offline packs come with the resource hub."""
