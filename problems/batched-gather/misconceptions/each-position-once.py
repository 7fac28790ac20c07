"""You take each position once. A position that occurs twice in index gives its vector twice.
你对每个位置只取了一次。index 中重复的位置，向量也要取多次。
"""

x = eval(input())
index = eval(input())
print([[vectors[p] for p in dict.fromkeys(positions)] for vectors, positions in zip(x, index)])
