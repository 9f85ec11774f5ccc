"""Others that make a PDF of the same text in the same font: as commands from nothing, and again in one process."""
import json
import os
import shutil

HERE = os.path.dirname(os.path.abspath(__file__))
PEERS = os.environ.get('PEERS', '')
FONT = '/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc'
PYTHON = os.path.join(PEERS, 'typst/bin/python')


def put(folder, name, text):
    with open(os.path.join(folder, name), 'w') as file:
        file.write(text)


def prepared(folder, text):
    paragraphs = [it for it in text.splitlines() if it.strip()]
    put(folder, 'letter.json', json.dumps(paragraphs))
    put(
        folder,
        'letter.typ',
        '#set page(paper: "a4", margin: 26mm, numbering: "1")\n#set text(font: "Noto Serif CJK SC", size: 11pt, lang: "zh")\n'
        '#set par(justify: true)\n#let again = sys.inputs.at("again", default: "")\n'
        '#for it in json("letter.json") { par(it) }\n#par(again)\n',
    )
    body = ''.join(f'<p>{it}</p>' for it in paragraphs)
    put(
        folder,
        'letter.html',
        f'<!doctype html><meta charset="utf-8"><title>x</title><body style="font: 11pt \'Noto Serif CJK SC\'">{body}',
    )


def cold(folder, text):
    prepared(folder, text)
    found = {}
    if os.path.exists(PYTHON):
        found['Typst'] = [PYTHON, '-c', 'import typst; typst.compile("letter.typ", output="typst.pdf")']
    if os.path.isdir(os.path.join(PEERS, 'node_modules/pdfmake')):
        found['pdfmake'] = ['node', os.path.join(HERE, 'pdfmake.mjs'), folder, '1']
    if shutil.which('chromium'):
        found['Chromium'] = ['chromium', '--headless', '--no-sandbox', '--disable-gpu', '--print-to-pdf=chromium.pdf', 'letter.html']
    if shutil.which('soffice'):
        found['LibreOffice'] = ['soffice', '--headless', '--convert-to', 'pdf', 'letter.html']
    return found


def warm(folder, text, times):
    prepared(folder, text)
    found = {}
    if os.path.exists(PYTHON):
        found['Typst'] = [PYTHON, os.path.join(HERE, 'typst_again.py'), folder, str(times)]
    if os.path.isdir(os.path.join(PEERS, 'node_modules/pdfmake')):
        found['pdfmake'] = ['node', os.path.join(HERE, 'pdfmake.mjs'), folder, str(times)]
    return found
