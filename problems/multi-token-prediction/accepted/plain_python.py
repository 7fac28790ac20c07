import math


def loss(logits, tokens, k):
    terms = []
    for row, target in zip(logits, tokens[k + 1 :]):
        terms.append(math.log(sum(math.exp(z) for z in row)) - row[target])
    return sum(terms) / len(terms)


def mtp_loss(logits, tokens, lam):
    main, *extra = [loss(z, tokens, k) for k, z in enumerate(logits)]
    mtp = sum(extra) / len(extra)
    return main, mtp, main + lam * mtp


if __name__ == "__main__":
    print(mtp_loss(eval(input()), eval(input()), float(input())))
