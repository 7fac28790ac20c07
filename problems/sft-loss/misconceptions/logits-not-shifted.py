"""You compare row t with token t. Row t was computed after reading token t and predicts token t + 1: shift by one.
你用第 t 行对应 token t。第 t 行是读完 token t 之后算出的，预测的是 token t + 1：要错开一位。
"""

import numpy as np


def sft_loss(logits, tokens, prompt_len):
    rows = logits[prompt_len:]
    targets = tokens[prompt_len:]
    shifted = rows - rows.max(axis=1, keepdims=True)
    log_probabilities = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    return -np.mean(log_probabilities[np.arange(len(rows)), targets])


if __name__ == "__main__":
    logits = np.array(eval(input()), dtype=float)
    tokens = np.array(eval(input()))
    prompt_len = int(input())
    print(round(float(sft_loss(logits, tokens, prompt_len)), 4))
