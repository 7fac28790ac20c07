import numpy as np


def cross_entropy(logits, targets):
    """Mean cross-entropy of (N, V) logits with N target ids."""
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_normaliser = np.log(np.exp(shifted).sum(axis=1))
    return np.mean(log_normaliser - shifted[np.arange(len(targets)), targets])


def multi_token_prediction(logits, tokens, lam):
    """Losses of a model whose head of depth k predicts the token k + 1 positions ahead.

    logits: (D + 1, T, V), depth 0 the main head, tokens: (T,). Returns main, mtp (the mean over depths 1 to D), total.
    """
    losses = [cross_entropy(z[: len(tokens) - 1 - k], tokens[1 + k :]) for k, z in enumerate(logits)]
    main, mtp = losses[0], np.mean(losses[1:])
    return main, mtp, main + lam * mtp


if __name__ == "__main__":
    logits, tokens = np.array(eval(input()), dtype=float), np.array(eval(input()))
    print(tuple(round(float(loss), 4) for loss in multi_token_prediction(logits, tokens, float(input()))))
