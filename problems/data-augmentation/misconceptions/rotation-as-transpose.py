"""You transpose for a quarter turn. That mirrors at the diagonal; a rotation is a transpose followed by a flip: counter-clockwise, image.T[::-1].
你用转置代替了旋转 90 度。转置是沿对角线镜像；旋转是转置之后再翻转：逆时针为 image.T[::-1]。
"""

import numpy as np

x = np.array(eval(input()))
for name, *a in eval(input()):
    if name == "hflip":
        x = x[:, ::-1]
    elif name == "vflip":
        x = x[::-1]
    elif name == "rot90":
        for _ in range(a[0] % 4):
            x = x.T
    else:
        x = x[a[0] : a[0] + a[2], a[1] : a[1] + a[3]]
print(x.tolist())
