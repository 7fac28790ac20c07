"""You divide by all T tokens. The mean is over the T - P response tokens.
你除以了全部 T 个 token。应对 T - P 个回答 token 取平均。
"""

import numpy as np


def sft_loss(logits, tokens, prompt_len):
    rows = logits[prompt_len - 1 : -1]
    targets = tokens[prompt_len:]
    shifted = rows - rows.max(axis=1, keepdims=True)
    log_probabilities = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    return -np.sum(log_probabilities[np.arange(len(rows)), targets]) / len(tokens)


if __name__ == "__main__":
    logits = np.array(eval(input()), dtype=float)
    tokens = np.array(eval(input()))
    prompt_len = int(input())
    print(round(float(sft_loss(logits, tokens, prompt_len)), 4))
