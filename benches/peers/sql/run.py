"""Runs the SQL of a file in the folder with the facts, and prints the rows of its last query."""

import os
import sys

import duckdb

with open(sys.argv[1], encoding="utf-8") as file:
    queries = file.read()
os.chdir(sys.argv[2])
connection = duckdb.connect(config={"threads": int(sys.argv[3])})
connection.execute("SET enable_progress_bar = false")  # It would go to standard output.
for row in connection.execute(queries).fetchall():
    print(*row, sep="\t")
