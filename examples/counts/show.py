"""Prints the numbers that follow.py keeps: python3 show.py DATABASE"""

import sqlite3
import sys

QUERY = """
select practice, period, margin, "table", value, count, withheld
from number natural join release order by practice, period, number.rowid
"""

for practice, period, margin, table, value, count, withheld in sqlite3.connect(sys.argv[1]).execute(QUERY):
    shown = withheld or ("fewer than 6" if count is None else f"{count} ± {margin}")
    print(f"{practice} {period} {table} {value}".rstrip() + f": {shown}")
