"""You add up the losses of the response tokens. Divide by their number T - P.
你把回答 token 的损失直接相加。应除以个数 T - P。
"""

import numpy as np


def sft_loss(logits, tokens, prompt_len):
    rows = logits[prompt_len - 1 : -1]
    targets = tokens[prompt_len:]
    shifted = rows - rows.max(axis=1, keepdims=True)
    log_probabilities = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    return -np.sum(log_probabilities[np.arange(len(rows)), targets])


if __name__ == "__main__":
    logits = np.array(eval(input()), dtype=float)
    tokens = np.array(eval(input()))
    prompt_len = int(input())
    print(round(float(sft_loss(logits, tokens, prompt_len)), 4))
