"""You replace the letter that does not match by [UNK] and go on behind it. A word with any unmatched part is one [UNK] as a whole.
你把匹配不上的字母换成 [UNK] 后继续切分。只要有一部分匹配不上，整个单词就是一个 [UNK]。
"""

def wordpiece(text, vocab, max_chars):
    pieces = set(vocab)
    tokens = []
    for word in text.split():
        tokens += split_word(word, pieces) if len(word) <= max_chars else ["[UNK]"]
    return tokens


def split_word(word, pieces):
    found = []
    start = 0
    while start < len(word):
        prefix = "##" if start else ""
        for end in range(len(word), start, -1):
            if prefix + word[start:end] in pieces:
                break
        else:
            found.append("[UNK]")
            start += 1
            continue
        found.append(prefix + word[start:end])
        start = end
    return found


if __name__ == "__main__":
    text = eval(input())
    vocab = eval(input())
    max_chars = int(input())
    print(wordpiece(text, vocab, max_chars))
