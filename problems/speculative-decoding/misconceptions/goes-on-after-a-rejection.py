"""You go on testing after a rejection. The first rejection ends the draft: what comes after it was written for another text.
拒绝之后你还在继续检验。第一次拒绝就应停止：后面的草稿是为另一段文本写的。
"""

import numpy as np

p, q = np.array(eval(input())), np.array(eval(input()))
draft, r, u = eval(input()), eval(input()), float(input())
kept = [i for i, x in enumerate(draft) if r[i] <= p[i, x] / q[i, x]]
refused = [i for i in range(len(draft)) if i not in kept]
d = p[-1]
if refused:
    d = np.maximum(p[refused[0]] - q[refused[0]], 0)
    d = d / d.sum()
print(([draft[i] for i in kept] + [int(np.argmax(np.cumsum(d) > u))], len(kept), d.round(4).tolist()))
