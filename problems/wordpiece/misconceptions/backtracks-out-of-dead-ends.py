"""You go back and try a shorter piece when the rest does not match. WordPiece never goes back: the longest match is final, and a dead end makes the word [UNK].
剩余部分匹配失败时，你回溯去尝试更短的词片。WordPiece 不回溯：最长匹配一旦选定就不变，走不下去整个单词即为 [UNK]。
"""

def split(word, pieces, mark=""):
    if not word:
        return []
    for end in range(len(word), 0, -1):
        if mark + word[:end] in pieces:
            tail = split(word[end:], pieces, "##")
            if tail is not None:
                return [mark + word[:end]] + tail
    return None


text = eval(input())
vocab = eval(input())
max_chars = int(input())
tokens = []
for word in text.split():
    found = split(word, vocab) if len(word) <= max_chars else None
    tokens += ["[UNK]"] if found is None else found
print(tokens)
