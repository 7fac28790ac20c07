def wordpiece(text, vocab, max_chars):
    """Greedy longest-match-first tokenisation of BERT.

    text: words separated by blanks. vocab: pieces, those inside a word prefixed by ##.
    Returns the list of pieces; a word that cannot be covered is one [UNK].
    """
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
            return ["[UNK]"]
        found.append(prefix + word[start:end])
        start = end
    return found


if __name__ == "__main__":
    text = eval(input())
    vocab = eval(input())
    max_chars = int(input())
    print(wordpiece(text, vocab, max_chars))
