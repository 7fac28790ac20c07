"""You compare row t + 1 with token t. Row t predicts token t + 1.
你用第 t + 1 行对应 token t。应是第 t 行预测 token t + 1。
"""

import numpy as np


def sft_loss(logits, tokens, prompt_len):
    rows = np.roll(logits, -1, axis=0)[prompt_len:]
    targets = tokens[prompt_len:]
    shifted = rows - rows.max(axis=1, keepdims=True)
    log_probabilities = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    return -np.mean(log_probabilities[np.arange(len(rows)), targets])


if __name__ == "__main__":
    logits = np.array(eval(input()), dtype=float)
    tokens = np.array(eval(input()))
    prompt_len = int(input())
    print(round(float(sft_loss(logits, tokens, prompt_len)), 4))
