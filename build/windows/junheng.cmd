@"%~dp0..\junheng.exe" %*
