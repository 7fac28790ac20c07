"""You forget the new key and value after each step, so later steps see the prompt and themselves alone. Store them: the cache grows by one row per step.
你在每步之后丢掉了新的 key 和 value，后面的步只看到提示和自己。应保存下来：缓存每步增加一行。
"""

import numpy as np


def attend(q, K, V):
    scores = K @ q / np.sqrt(len(q))
    exponentials = np.exp(scores - scores.max())
    return exponentials / exponentials.sum() @ V


def decode_with_kv_cache(prompt, steps, Wq, Wk, Wv):
    keys, values = prompt @ Wk, prompt @ Wv
    outputs = []
    for x in steps:
        outputs.append(attend(x @ Wq, np.vstack([keys, x @ Wk]), np.vstack([values, x @ Wv])))
    return np.array(outputs), len(keys)


if __name__ == "__main__":
    prompt = np.array(eval(input()), dtype=float)
    steps = np.array(eval(input()), dtype=float)
    Wq = np.array(eval(input()), dtype=float)
    Wk = np.array(eval(input()), dtype=float)
    Wv = np.array(eval(input()), dtype=float)
    outputs, cache_length = decode_with_kv_cache(prompt, steps, Wq, Wk, Wv)
    print((np.round(outputs, 4).tolist(), cache_length))
