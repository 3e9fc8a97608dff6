# Sets the policy of the extension in Microsoft Edge for everybody on this computer.
$ErrorActionPreference = 'Stop'
$key = 'HKLM:\SOFTWARE\Policies\Microsoft\Edge\3rdparty\extensions\EXTENSION_ID\policy'
New-Item -Path $key -Force | Out-Null
New-ItemProperty -Path $key -Name 'policyVersion' -PropertyType DWord -Value 1 -Force | Out-Null
New-ItemProperty -Path $key -Name 'clientId' -PropertyType String -Value '11111111-2222-4333-8444-555555555555' -Force | Out-Null
New-ItemProperty -Path $key -Name 'tenantId' -PropertyType String -Value 'contoso.onmicrosoft.com' -Force | Out-Null
New-ItemProperty -Path $key -Name 'signOutAfterMinutes' -PropertyType DWord -Value 30 -Force | Out-Null
New-ItemProperty -Path $key -Name 'handOffUrl' -PropertyType String -Value 'https://vendor.example.com/dynamics' -Force | Out-Null
New-ItemProperty -Path $key -Name 'handOffMail' -PropertyType String -Value 'onboarding@vendor.example.com' -Force | Out-Null
New-ItemProperty -Path $key -Name 'language' -PropertyType String -Value 'en' -Force | Out-Null
New-ItemProperty -Path $key -Name 'supportLink' -PropertyType String -Value 'https://support.contoso.example/dynamics' -Force | Out-Null
New-ItemProperty -Path $key -Name 'handOffPublicKey' -PropertyType String -Value 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p' -Force | Out-Null
