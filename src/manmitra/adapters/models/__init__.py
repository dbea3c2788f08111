"""Language models: providers on the wire, and the chain that always ends at Bestie's own voice."""
