"""You take the label from the input after replacing it. The label is always the original token: save it before you replace.
你用替换之后的内容作标签。标签永远是原来的 token：应在替换之前保存。
"""

import numpy as np


def mlm_masking(tokens, special_ids, mask_id, prob, u_select, u_replace, random_ids):
    selected = (u_select < prob) & ~np.isin(tokens, special_ids)
    replacement = np.where(u_replace < 0.8, mask_id, np.where(u_replace < 0.9, random_ids, tokens))
    return np.where(selected, replacement, tokens), np.where(selected, np.where((u_replace >= 0.8) & (u_replace < 0.9), random_ids, tokens), -100)


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
