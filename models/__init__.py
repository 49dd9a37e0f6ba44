"""Scripts that build what ships in models/."""
