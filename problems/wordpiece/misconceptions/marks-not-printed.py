"""You print later pieces without their ##. The mark is part of the token: it says that the piece continues a word, so that the text can be put together again.
你打印后续词片时去掉了 ##。这个标记是 token 的一部分，表示它续接前一个词片，据此才能还原文本。
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
            return ["[UNK]"]
        found.append(word[start:end])
        start = end
    return found


if __name__ == "__main__":
    text = eval(input())
    vocab = eval(input())
    max_chars = int(input())
    print(wordpiece(text, vocab, max_chars))
