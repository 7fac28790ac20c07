def rest(word, vocab, mark):
    if word == "":
        return []
    for n in range(len(word), 0, -1):
        if mark + word[:n] in vocab:
            tail = rest(word[n:], vocab, "##")
            return None if tail is None else [mark + word[:n]] + tail
    return None


def tokenize(text, vocab, limit):
    out = []
    for word in text.split():
        found = None if len(word) > limit else rest(word, vocab, "")
        out.extend(found or ["[UNK]"])
    return out


if __name__ == "__main__":
    print(tokenize(eval(input()), eval(input()), int(input())))
