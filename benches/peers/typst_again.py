"""Typst's own library, again and again in one process: FOLDER TIMES."""
import json
import os
import sys
import time

import typst

os.chdir(sys.argv[1])
compiler = typst.Compiler('letter.typ')
for turn in range(int(sys.argv[2])):
    began = time.perf_counter()
    compiler.compile(sys_inputs={'again': str(turn)}) if turn else compiler.compile()
    print(json.dumps({'ms': (time.perf_counter() - began) * 1000}))
