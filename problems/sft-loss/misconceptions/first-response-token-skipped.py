"""You leave out the first response token. It is predicted by the row of the last prompt token, logits[P-1], and it counts.
你漏掉了回答的第一个 token。它由提示的最后一个 token 所在的行 logits[P-1] 预测，也要计入。
"""

import numpy as np


def sft_loss(logits, tokens, prompt_len):
    rows = logits[prompt_len:-1]
    targets = tokens[prompt_len + 1 :]
    shifted = rows - rows.max(axis=1, keepdims=True)
    log_probabilities = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    return -np.mean(log_probabilities[np.arange(len(rows)), targets])


if __name__ == "__main__":
    logits = np.array(eval(input()), dtype=float)
    tokens = np.array(eval(input()))
    prompt_len = int(input())
    print(round(float(sft_loss(logits, tokens, prompt_len)), 4))
