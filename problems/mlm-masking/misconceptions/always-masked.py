"""You replace every selected token by [MASK]. Only 80 % are; 10 % become a random token and 10 % stay, so that the model cannot rely on seeing [MASK].
你把选中的 token 全部换成了 [MASK]。只有 80% 如此；10% 换成随机 token，10% 保持不变，这样模型不能依赖看到 [MASK]。
"""

import numpy as np


def mlm_masking(tokens, special_ids, mask_id, prob, u_select, u_replace, random_ids):
    selected = (u_select < prob) & ~np.isin(tokens, special_ids)
    replacement = np.full(len(tokens), mask_id)
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
