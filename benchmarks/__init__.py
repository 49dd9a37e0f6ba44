"""Measurements of accuracy, reading and speed."""
