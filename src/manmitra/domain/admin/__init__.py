"""Who works and studies where: institutions, accounts, counsellors, and the lists they come in."""
