"""Looking at what people publish: what a program finds, and what a person decides."""
