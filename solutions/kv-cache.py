import numpy as np


def attend(q, K, V):
    scores = K @ q / np.sqrt(len(q))
    exponentials = np.exp(scores - scores.max())
    return exponentials / exponentials.sum() @ V


def decode_with_kv_cache(prompt, steps, Wq, Wk, Wv):
    """Causal attention one token at a time, with keys and values kept from step to step.

    prompt: (P, d). steps: (S, d). Wq, Wk: (d, d_k). Wv: (d, d_v).
    Returns the outputs (S, d_v) and the number of cached positions.
    """
    keys, values = prompt @ Wk, prompt @ Wv
    outputs = []
    for x in steps:
        keys = np.vstack([keys, x @ Wk])
        values = np.vstack([values, x @ Wv])
        outputs.append(attend(x @ Wq, keys, values))
    return np.array(outputs), len(keys)


if __name__ == "__main__":
    prompt = np.array(eval(input()), dtype=float)
    steps = np.array(eval(input()), dtype=float)
    Wq = np.array(eval(input()), dtype=float)
    Wk = np.array(eval(input()), dtype=float)
    Wv = np.array(eval(input()), dtype=float)
    outputs, cache_length = decode_with_kv_cache(prompt, steps, Wq, Wk, Wv)
    print((np.round(outputs, 4).tolist(), cache_length))
