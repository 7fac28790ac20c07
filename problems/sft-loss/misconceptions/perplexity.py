"""You print the exponential of the loss, the perplexity. The loss is the mean negative log-likelihood itself.
你打印的是损失的指数，即困惑度。损失就是平均负对数似然本身。
"""

import numpy as np


def sft_loss(logits, tokens, prompt_len):
    rows = logits[prompt_len - 1 : -1]
    targets = tokens[prompt_len:]
    shifted = rows - rows.max(axis=1, keepdims=True)
    log_probabilities = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    return np.exp(-np.mean(log_probabilities[np.arange(len(rows)), targets]))


if __name__ == "__main__":
    logits = np.array(eval(input()), dtype=float)
    tokens = np.array(eval(input()))
    prompt_len = int(input())
    print(round(float(sft_loss(logits, tokens, prompt_len)), 4))
