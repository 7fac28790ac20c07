"""You keep the token for draws from 0.8 to 0.9 and randomise above. The order is mask below 0.8, random from 0.8 to 0.9, unchanged from 0.9 on.
你在 0.8 到 0.9 之间保持不变、0.9 以上换成随机 token。顺序应为：小于 0.8 用 [MASK]，0.8 到 0.9 用随机 token，0.9 及以上不变。
"""

import numpy as np


def mlm_masking(tokens, special_ids, mask_id, prob, u_select, u_replace, random_ids):
    selected = (u_select < prob) & ~np.isin(tokens, special_ids)
    replacement = np.where(u_replace < 0.8, mask_id, np.where(u_replace < 0.9, tokens, random_ids))
    return np.where(selected, replacement, tokens), np.where(selected, tokens, -100)


if __name__ == "__main__":
    tokens = np.array(eval(input()))
    special_ids = eval(input())
    mask_id = int(input())
    prob = float(input())
    u_select = np.array(eval(input()))
    u_replace = np.array(eval(input()))
    random_ids = np.array(eval(input()))
    inputs, labels = mlm_masking(
        tokens, special_ids, mask_id, prob, u_select, u_replace, random_ids
    )
    print((inputs.tolist(), labels.tolist()))
