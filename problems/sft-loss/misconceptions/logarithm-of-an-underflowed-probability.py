"""You compute the probability first; it underflows to 0 (or overflows) and its log is infinite. Stay in logarithms: subtract the largest logit, then the log of the sum.
你先算出概率，它会下溢为 0（或上溢），取对数就成了无穷。应全程在对数域计算：减去最大 logit，再减去指数和的对数。
kind: stability
"""

import numpy as np


def sft_loss(logits, tokens, prompt_len):
    rows = logits[prompt_len - 1 : -1]
    targets = tokens[prompt_len:]
    exponentials = np.exp(rows)
    log_probabilities = np.log(exponentials / exponentials.sum(axis=1, keepdims=True))
    return -np.mean(log_probabilities[np.arange(len(rows)), targets])


if __name__ == "__main__":
    logits = np.array(eval(input()), dtype=float)
    tokens = np.array(eval(input()))
    prompt_len = int(input())
    print(round(float(sft_loss(logits, tokens, prompt_len)), 4))
