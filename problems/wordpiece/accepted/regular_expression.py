import re

text, vocab, max_chars = eval(input()), eval(input()), int(input())


def pattern(pieces):
    return re.compile("|".join(re.escape(piece) for piece in sorted(pieces, key=len, reverse=True)) or "(?!)")


heads = pattern([piece for piece in vocab if not piece.startswith("##")])
tails = pattern([piece[2:] for piece in vocab if piece.startswith("##")])
tokens = []
for word in text.split(" "):
    match = heads.match(word) if len(word) <= max_chars else None
    pieces = []
    while match:
        pieces.append(("##" if pieces else "") + match.group())
        if match.end() == len(word):
            break
        match = tails.match(word, match.end())
    tokens.extend(pieces if match else ["[UNK]"])
print(tuple(tokens))
