"""You count the prompt tokens too. Only the response is learned: leave out the tokens before prompt_len.
你把提示的 token 也算进了损失。只学习回答部分：prompt_len 之前的 token 不计。
"""

import numpy as np


def sft_loss(logits, tokens, prompt_len):
    rows = logits[:-1]
    targets = tokens[1:]
    shifted = rows - rows.max(axis=1, keepdims=True)
    log_probabilities = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    return -np.mean(log_probabilities[np.arange(len(rows)), targets])


if __name__ == "__main__":
    logits = np.array(eval(input()), dtype=float)
    tokens = np.array(eval(input()))
    prompt_len = int(input())
    print(round(float(sft_loss(logits, tokens, prompt_len)), 4))
