"""Reports as files: CSV, JSON, XLSX and PDF."""
