"""You count the bias as a multiply-accumulate. It is only added, so the MACs are the output numbers times C/g * kh * kw, with or without bias.
你把加偏置也算作一次乘加。偏置只是一次加法，乘加次数等于输出值个数乘以 C/g * kh * kw，与有无偏置无关。
"""

c, h, w = eval(input())
o, kh, kw = eval(input())
s, p, g = int(input()), int(input()), int(input())
bias = eval(input())
positions = ((h + 2 * p - kh) // s + 1) * ((w + 2 * p - kw) // s + 1)
fan_in = c // g * kh * kw
print((o * (fan_in + bias), o * positions * (fan_in + bias), (c * h * w + bias) * o * positions))
