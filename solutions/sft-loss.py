import numpy as np


def sft_loss(logits, tokens, prompt_len):
    """Next-token cross-entropy, averaged over the response.

    logits: (T, V), row t predicts token t + 1. tokens: (T,) ids. The first prompt_len tokens are
    the prompt and are not predicted. Returns a float.
    """
    rows = logits[prompt_len - 1 : -1]
    targets = tokens[prompt_len:]
    shifted = rows - rows.max(axis=1, keepdims=True)
    log_probabilities = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    return -np.mean(log_probabilities[np.arange(len(rows)), targets])


if __name__ == "__main__":
    logits = np.array(eval(input()), dtype=float)
    tokens = np.array(eval(input()))
    prompt_len = int(input())
    print(round(float(sft_loss(logits, tokens, prompt_len)), 4))
